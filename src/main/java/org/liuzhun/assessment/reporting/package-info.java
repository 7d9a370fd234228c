/// The reports that a first secretary owes (报表): each is data, worked out of the register.
@NullMarked
package org.liuzhun.assessment.reporting;

import org.jspecify.annotations.NullMarked;
