/// Photographs on their way into the files (照片入档): one by one, or a whole folder sorted by time
/// against the visits of its days.
@NullMarked
package org.liuzhun.ui.photos;

import org.jspecify.annotations.NullMarked;
