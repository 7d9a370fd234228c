/// Reading and answering a view without a village (看选送件、写答复).
@NullMarked
package org.liuzhun.ui.reader;

import org.jspecify.annotations.NullMarked;
