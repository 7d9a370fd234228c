/// The log (日志): transactions as lines of JSON, the journal they are saved to, and the signed
/// segments they are sealed
/// in. The format is described in `src/docs/log-format.md`.
@NullMarked
package org.liuzhun.store.log;

import org.jspecify.annotations.NullMarked;
