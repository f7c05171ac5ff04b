const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Nothing of these is written: code, styles, addresses, and what lies in a page without being shown. */
export const CUT = words('script style link meta base noscript iframe frame object embed param template source track');

/** Written without what is in them: pictures. Their place beside a text is what adapters go by. */
export const EMPTIED = words('svg canvas video audio map');

/** Bear addresses. */
export const ADDRESSES = words(
  `href src srcset action formaction poster background cite ping data codebase longdesc usemap manifest srcdoc
  imagesrcset xlink:href`,
);

/** Hold words for people, whatever selectors ask of them. */
export const FOR_PEOPLE = words(
  `title alt placeholder value label content summary abbr aria-label aria-description aria-placeholder
  aria-valuetext aria-roledescription data-value data-title data-text data-label`,
);

/** Names in the page's own code; some of them point to one another. */
export const NAMES = words(
  `class id name for list form headers slot part is exportparts itemprop role type scope rel method enctype target
  autocomplete inputmode enterkeyhint wrap align valign shape loading decoding draggable contenteditable spellcheck
  translate dir popover aria-labelledby aria-describedby aria-controls aria-owns aria-activedescendant aria-details
  aria-errormessage aria-flowto`,
);

/** Name an id, or several. */
export const ID_LISTS = words(
  `id for list form headers aria-labelledby aria-describedby aria-controls aria-owns aria-activedescendant aria-details
  aria-errormessage aria-flowto`,
);

/** Numbers of the layout, which say nothing of the record. */
export const MEASURES = words(
  `tabindex colspan rowspan rows cols size maxlength minlength width height border cellpadding cellspacing span start
  aria-level aria-posinset aria-setsize aria-rowindex aria-colindex aria-rowcount aria-colcount`,
);

/** What HTML itself is written with. */
export const HTML_WORDS = words(
  `html head body title main nav header footer section article aside address hgroup search h1 h2 h3 h4 h5 h6 p hr pre
  blockquote ol ul menu li dl dt dd figure figcaption div a em strong small s cite q dfn abbr ruby rt rp data time code
  var samp kbd sub sup i b u mark bdi bdo span br wbr ins del picture img table caption colgroup col tbody thead tfoot
  tr td th form label input button select datalist optgroup option textarea output progress meter fieldset legend
  details summary dialog slot font center big tt strike nobr acronym marquee svg math canvas video audio map area
  doctype charset utf lang template shadowrootmode open closed fixture value hidden disabled checked selected readonly
  required multiple inert autofocus novalidate reversed default async defer text password email number tel url date
  month week datetime local range color checkbox radio file submit reset image none off true false mixed page step
  location both inline ltr rtl auto manual button link combobox listbox option menuitem menuitemcheckbox
  menuitemradio menubar grid gridcell row rowgroup rowheader columnheader cell tab tablist tabpanel tree treeitem
  treegrid toolbar tooltip alert alertdialog status log timer region banner contentinfo complementary navigation group
  presentation heading list listitem separator scrollbar slider spinbutton switch textbox searchbox progressbar img
  application document feed note term definition directory aria role labelledby describedby controls owns
  activedescendant details errormessage flowto live polite assertive atomic busy relevant additions removals all
  expanded pressed haspopup modal multiline multiselectable orientation horizontal vertical sort ascending descending
  other autocomplete invalid current valuemin valuemax valuenow valuetext roledescription description placeholder
  level posinset setsize rowindex colindex rowcount colcount rowspan colspan rows cols size maxlength minlength width
  height border cellpadding cellspacing start tabindex style display visibility class name for scope rel method get
  post target blank self parent top enctype inputmode decimal numeric enterkeyhint wrap soft hard align valign left
  right middle bottom shape loading lazy eager decoding draggable contenteditable plaintext only spellcheck translate
  yes no dir popover part exportparts itemprop headers row col nofollow noopener noreferrer external min max pattern
  accept capture http https mailto tel example com`,
);
