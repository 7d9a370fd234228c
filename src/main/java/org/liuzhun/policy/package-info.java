/// Numbers and wordings fixed by documents (政策参数), by region and effective date: shipped
/// defaults overlaid with the village's own rows. Code contains none of them.
@NullMarked
package org.liuzhun.policy;

import org.jspecify.annotations.NullMarked;
