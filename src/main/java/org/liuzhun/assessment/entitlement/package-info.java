/// Entitled and not receiving (应享未享): who may have what by age, disability, schooling, income
/// and the rest of the file, who receives it, and until when to apply with which papers.
@NullMarked
package org.liuzhun.assessment.entitlement;

import org.jspecify.annotations.NullMarked;
