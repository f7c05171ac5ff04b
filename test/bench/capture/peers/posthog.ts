import posthog from 'posthog-js';

// Autocapture and page views as they come, without what needs a server's word (flags, surveys, recordings).
posthog.init('phc_bench', {
  api_host: `${location.origin}/bench/posthog`,
  autocapture: true,
  capture_pageview: true,
  advanced_disable_flags: true,
  // A headless browser calls itself one, and would be taken for a robot.
  opt_out_useragent_filter: true,
  disable_external_dependency_loading: true,
  disable_session_recording: true,
  disable_surveys: true,
});
