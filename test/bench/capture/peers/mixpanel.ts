import mixpanel from 'mixpanel-browser';

// Autocapture as it comes, without recordings.
mixpanel.init('bench', {
  api_host: `${location.origin}/bench/mixpanel`,
  autocapture: true,
  persistence: 'localStorage',
  record_sessions_percent: 0,
});
