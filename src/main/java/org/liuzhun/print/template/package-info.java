/// Templates that an office may edit itself (手册模板): a small part of the Pebble language, closed
/// against code, files and endless work, and a checker that names unknown keys.
@NullMarked
package org.liuzhun.print.template;

import org.jspecify.annotations.NullMarked;
