/// The room of projects and funds (项目资金).
@NullMarked
package org.liuzhun.ui.funds;

import org.jspecify.annotations.NullMarked;
