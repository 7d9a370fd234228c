/// The household income account (收入核算): wages, production less its cost, property and
/// transfers, divided by the people who share income and spending. Every figure can be
/// explained line by line.
@NullMarked
package org.liuzhun.assessment.income;

import org.jspecify.annotations.NullMarked;
