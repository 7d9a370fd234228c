/// What people write: hygiene of text, dates, names and pinyin.
@NullMarked
package org.liuzhun.registry.writing;

import org.jspecify.annotations.NullMarked;
