/// The PDF side of printing, knowing nothing of households: pages from XHTML into one archival
/// document (PDF/A-2u), and pictures of its pages.
@NullMarked
package org.liuzhun.print.pdf;

import org.jspecify.annotations.NullMarked;
