/** The pages of logins and of one's own profile. */
@NullMarked
package io.onethread.administration.ui;

import org.jspecify.annotations.NullMarked;
