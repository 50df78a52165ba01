/**
 * Understands a line such as {@code 明天下午3点拜访华东光学} or {@code call Mr Li next Tue at
 * 10}. Knows no database: which customers and people are meant is for others to find.
 */
@NullMarked
package io.onethread.activity.oneline;

import org.jspecify.annotations.NullMarked;
