/** The parts of what a rep pastes for a CRM's API. Most want a token alone; some also who it is from, and where it is valid. */
export const TOKEN_PARTS = ['token', 'email', 'clientId', 'clientSecret', 'organization'] as const;
export type TokenPart = (typeof TOKEN_PARTS)[number];

/** What a rep pasted for the API of one CRM. */
export type Token = { [P in TokenPart]?: string | undefined };
