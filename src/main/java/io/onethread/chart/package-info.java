/**
 * Charts in the browser, each with a table that says the same. Java describes the data,
 * the browser draws it; knows nothing of customers or the database.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.onethread.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
