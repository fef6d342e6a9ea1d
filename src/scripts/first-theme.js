((root) => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    let scheme;
    try {
      scheme = localStorage.getItem('scheme');
    } catch {}
    scheme ||= root.getAttribute('data-fr-scheme');
    const isDark = scheme === 'dark' || (scheme !== 'light' && system.matches);
    root.setAttribute('data-fr-theme', isDark ? 'dark' : 'light');
    root.style.colorScheme = isDark ? 'dark' : '';
  };
  apply();
  system.addEventListener('change', apply);
})(document.documentElement);
