/// The user's guide (使用说明): its text and pictures, its pages by room, and its print.
@NullMarked
package org.liuzhun.print.guide;

import org.jspecify.annotations.NullMarked;
