export default (config) => {
  config.addPassthroughCopy({ public: '/' });
  return {
    dir: { input: 'content', includes: '../_includes', data: '../_data', output: '_site' },
    // The text of a page is Markdown alone.
    markdownTemplateEngine: false,
  };
};
