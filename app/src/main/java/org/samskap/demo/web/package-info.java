/** Signing in as somebody else, to look around. */
@NullMarked
package org.samskap.demo.web;

import org.jspecify.annotations.NullMarked;
