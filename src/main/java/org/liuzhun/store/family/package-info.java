/// Changes in who belongs to which household (家庭成员变动): leaving, joining, another head, splitting,
/// merging, each as one edit.
@NullMarked
package org.liuzhun.store.family;

import org.jspecify.annotations.NullMarked;
