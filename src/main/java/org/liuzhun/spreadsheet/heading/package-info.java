/// The matching engine of the tables room (表头识别): from a heading, as strangers write it, to what it
/// means, with a confidence and a reason.
@NullMarked
package org.liuzhun.spreadsheet.heading;

import org.jspecify.annotations.NullMarked;
