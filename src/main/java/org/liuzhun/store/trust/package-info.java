/// Trust between laptops (电脑与信任): who belongs to a village's data set, in which role, until when,
/// and what each says it has seen. All of it is signed texts whose union decides, in any order.
@NullMarked
package org.liuzhun.store.trust;

import org.jspecify.annotations.NullMarked;
