/**
 * What the CRMs that we know call their stages when nobody has changed them, sorted into those of the default playbook,
 * so that it says something sensible on the first day. A team's own playbook says what the team's stages are called.
 */
export const OPPORTUNITY_STAGES = {
  prospecting: [
    ...['Prospecting', 'Prospectare'],
    // Salesforce, SuiteCRM, Zoho, EspoCRM
    ...['Qualification', 'Needs Analysis', 'Value Proposition'],
    // HubSpot, Pipedrive, Copper, Odoo, Dynamics, Tryton, Atomic CRM
    ...['Appointment Scheduled', 'Qualified To Buy', 'Contact Made', 'Qualified', 'Follow-up', 'New', 'Qualify'],
    ...['Lead', 'Opportunity'],
    // German, French, Spanish
    ...['Qualifizierung', 'Qualifiziert', 'Neu', 'Qualification initiale', 'Nouveau', 'Calificación', 'Nuevo'],
  ],
  engaging: [
    ...['Engaging', 'Negociere', 'În discuție'],
    ...['Id. Decision Makers', 'Identify Decision Makers', 'Perception Analysis', 'Proposal/Price Quote'],
    ...['Negotiation/Review', 'Proposal', 'Negotiation'],
    ...['Presentation Scheduled', 'Decision Maker Bought-In', 'Contract Sent', 'Demo Scheduled', 'Proposal Made'],
    ...['Negotiations Started', 'Presentation', 'Proposition', 'Develop', 'Propose', 'Close', 'Converted'],
    ...['Proposal Sent', 'In Negotiation', 'In Negociation'],
    ...['Angebot', 'Verhandlung', 'Négociation', 'Propuesta', 'Negociación'],
  ],
  won: [
    ...['Won', 'Câștigat', 'Câștigată', 'Closed Won', 'Closed-Won'],
    ...['Gewonnen', 'Geschlossen und gewonnen', 'Gagné', 'Ganado', 'Ganada'],
  ],
  lost: [
    ...['Lost', 'Pierdut', 'Pierdută', 'Closed Lost', 'Closed-Lost', 'Closed-Lost to Competition', 'Cancelled'],
    ...['Verloren', 'Geschlossen und verloren', 'Perdu', 'Perdido', 'Perdida'],
  ],
};

export const LEAD_STAGES = {
  new: [
    ...['New', 'Nou', 'Open', 'Open - Not Contacted', 'Not Contacted', 'Assigned', 'Attempted to Contact'],
    ...['Neu', 'Nouveau', 'Nuevo'],
  ],
  contacted: [
    ...['Contacted', 'Contactat', 'Working - Contacted', 'Working', 'In Process', 'In Progress', 'Connected'],
    ...['Contact in Future', 'Nurturing', 'Kontaktiert', 'Contacté', 'Contactado'],
  ],
  qualified: [
    ...['Qualified', 'Calificat', 'Closed - Converted', 'Converted', 'Pre-Qualified', 'Open Deal'],
    ...['Qualifiziert', 'Qualifié', 'Calificado'],
  ],
  disqualified: [
    ...['Disqualified', 'Descalificat', 'Unqualified', 'Not Qualified', 'Closed - Not Converted', 'Dead', 'Recycled'],
    ...['Junk Lead', 'Lost Lead', 'Bad Timing', 'Lost', 'Cannot Contact', 'No Longer Interested', 'Canceled'],
    ...['Nicht qualifiziert', 'Disqualifié', 'Descartado'],
  ],
};
