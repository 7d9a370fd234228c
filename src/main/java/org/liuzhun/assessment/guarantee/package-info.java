/// Two assurances, three guarantees and drinking water (两不愁三保障和饮水安全): what was checked, held
/// against the facts of the file.
@NullMarked
package org.liuzhun.assessment.guarantee;

import org.jspecify.annotations.NullMarked;
