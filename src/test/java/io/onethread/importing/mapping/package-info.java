@NullMarked
package io.onethread.importing.mapping;

import org.jspecify.annotations.NullMarked;
