/** Emscripten's loader as an ES module; the package declares no types for it. */
declare module '@mediapipe/tasks-vision/vision_wasm_module_internal.js' {
  const ModuleFactory: (options: object) => Promise<object>;
  export default ModuleFactory;
}
