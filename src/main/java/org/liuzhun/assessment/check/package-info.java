/// The checks (逻辑校验 C001–C130), one small unit each, in files by theme.
@NullMarked
package org.liuzhun.assessment.check;

import org.jspecify.annotations.NullMarked;
