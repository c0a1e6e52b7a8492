// Compiles the page's sources, which are handed in with the compiler's own libraries as a map of paths to texts, and returns what is wrong.
(texts) => {
  const files = new Map(Object.entries(texts));
  const folders = new Set(['/']);
  for (const file of files.keys()) {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) folders.add(file.slice(0, at));
  }
  const disk = {
    useCaseSensitiveFileNames: true,
    fileExists: (file) => files.has(file),
    readFile: (file) => files.get(file),
    directoryExists: (folder) => folders.has(folder),
    getDirectories: () => [],
    realpath: (file) => file,
    getCurrentDirectory: () => '/',
    readDirectory: (folder, endings) => [...files.keys()].filter((f) => f.startsWith('/src/') && endings.some((e) => f.endsWith(e))),
  };
  const written = ts.parseConfigFileTextToJson('/tsconfig.json', files.get('/tsconfig.json')).config;
  const config = ts.parseJsonConfigFileContent(written, disk, '/');
  const host = {
    ...disk,
    getSourceFile: (file, options) => (files.has(file) ? ts.createSourceFile(file, files.get(file), options) : undefined),
    getDefaultLibFileName: (options) => `/lib/${ts.getDefaultLibFileName(options)}`,
    getDefaultLibLocation: () => '/lib',
    useCaseSensitiveFileNames: () => true,
    getCanonicalFileName: (file) => file,
    getNewLine: () => '\n',
    writeFile: () => {},
  };
  const program = ts.createProgram(config.fileNames, config.options, host);
  return {
    files: config.fileNames.length,
    wrong: ts.formatDiagnostics([...config.errors, ...ts.getPreEmitDiagnostics(program)], host),
  };
}
