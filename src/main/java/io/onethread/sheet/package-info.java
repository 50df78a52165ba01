/**
 * Tables as files: CSV, XLSX and PDF. Whoever has a table describes its columns and gives
 * its rows one by one; cells are kept from being taken for formulas here, for all.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.onethread.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
