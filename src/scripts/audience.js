(({ matomo, site }) => {
  window._paq = [
    ['disableCookies'],
    ['setDoNotTrack', true],
    ['setTrackerUrl', `${matomo}matomo.php`],
    ['setSiteId', site],
    ['trackPageView'],
    ['enableLinkTracking'],
  ];
  const script = document.createElement('script');
  script.src = `${matomo}matomo.js`;
  script.async = true;
  document.head.append(script);
})(document.currentScript.dataset);
