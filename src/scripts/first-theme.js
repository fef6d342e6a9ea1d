(({ documentElement: root }) => {
  let scheme;
  try {
    scheme = localStorage.getItem('scheme');
  } catch {}
  const isDark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-fr-theme', isDark ? 'dark' : 'light');
  if (isDark) root.style.colorScheme = 'dark';
})(document);
