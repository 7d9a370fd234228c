package org.liuzhun.spreadsheet;

import java.time.LocalDate;
import org.liuzhun.registry.RowId;

/// What an import needs to know beside the sheets.
///
/// @param year the year of rows that name none (年度)
/// @param today the day on which memberships count and births may not lie ahead
/// @param ids the source of identities for new households and people
public record ImportSettings(int year, LocalDate today, RowId ids) {}
