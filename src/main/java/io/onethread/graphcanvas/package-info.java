/**
 * The picture of a graph in the browser. Draws whatever nodes and links it is given and
 * reports, by id, what the user does to them; knows nothing of customers or the database.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.onethread.graphcanvas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
