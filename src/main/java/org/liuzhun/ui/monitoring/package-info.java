/// The room of monitoring against return to poverty (监测).
@NullMarked
package org.liuzhun.ui.monitoring;

import org.jspecify.annotations.NullMarked;
