import type { HeaderNames } from './header-names';
import type { LeadField } from './import-fields';

/** Columns of exported leads. */
export const LEAD_HEADERS: HeaderNames<LeadField> = {
  Salesforce: {
    id: ['Lead ID'],
    account: ['Company / Account', 'Company'],
    owner: ['Lead Owner', 'OwnerId'],
    stage: ['Lead Status', 'Status'],
    source: ['Lead Source'],
    created: ['Create Date', 'Created Date'],
  },
  HubSpot: {
    id: ['Record ID', 'Contact ID', 'hs_object_id'],
    firstName: ['First Name', 'firstname'],
    lastName: ['Last Name', 'lastname'],
    account: ['Company Name', 'Associated Company'],
    owner: ['Contact owner', 'Lead owner', 'hubspot_owner_id'],
    stage: ['Lead Status', 'hs_lead_status', 'Lifecycle Stage', 'lifecyclestage'],
    source: ['Original Source', 'hs_analytics_source', 'Original Traffic Source'],
    created: ['Create Date', 'createdate'],
    assigned: ['Owner Assigned Date', 'hubspot_owner_assigneddate'],
  },
  Pipedrive: {
    id: ['Lead - ID'],
    name: ['Lead - Title', 'Title'],
    account: ['Lead - Organization'],
    owner: ['Lead - Owner', 'Owner'],
    source: ['Lead - Source', 'Lead - Source origin'],
    created: ['Lead - Lead created', 'Lead created'],
  },
  'Zoho CRM': {
    id: ['Record Id', 'Lead Id'],
    name: ['Lead Name', 'Full Name'],
    owner: ['Lead Owner Name'],
    created: ['Created Time'],
  },
  'Dynamics 365': {
    id: ['(Do Not Modify) Lead', 'leadid'],
    name: ['Name', 'fullname'],
    owner: ['Owner', 'ownerid'],
    stage: ['Status Reason'],
    created: ['Created On', 'createdon'],
  },
  spreadsheets: {
    id: ['ID', 'Prospect ID', 'Lead Number', 'Reference'],
    name: ['Lead', 'Contact', 'Contact Name', 'Prospect'],
    owner: ['Sales Agent', 'Sales Rep', 'Salesperson', 'Rep', 'Assigned to', 'Agent'],
    stage: ['Stage', 'Lead Stage', 'Converted'],
    source: ['Source', 'Channel', 'Campaign', 'Lead Origin'],
    created: ['Created', 'Date Created', 'Creation Date', 'Date'],
    assigned: ['Assigned', 'Assigned Date', 'Assigned On'],
  },
  Romanian: {
    id: ['ID lead', 'Nr. lead', 'Cod lead', 'Număr', 'Cod'],
    name: ['Nume complet', 'Nume lead', 'Persoană de contact', 'Contact'],
    firstName: ['Prenume'],
    lastName: ['Nume', 'Nume de familie'],
    account: ['Companie', 'Firmă', 'Organizație', 'Client'],
    owner: ['Responsabil', 'Proprietar', 'Agent de vânzări', 'Agent vânzări', 'Alocat către'],
    stage: ['Stare', 'Status', 'Stadiu', 'Etapă', 'Stare lead'],
    source: ['Sursă', 'Sursa', 'Sursă lead', 'Canal'],
    created: ['Data creării', 'Creat la', 'Creat pe', 'Data'],
    assigned: ['Data alocării', 'Alocat la'],
  },
};
