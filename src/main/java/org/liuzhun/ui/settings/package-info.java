/// What this machine remembers for its person: language, look, recent villages.
@NullMarked
package org.liuzhun.ui.settings;

import org.jspecify.annotations.NullMarked;
