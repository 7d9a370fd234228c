/// Lists as they leave the program (清单), the same for paper and spreadsheet.
@NullMarked
package org.liuzhun.registry.listing;

import org.jspecify.annotations.NullMarked;
