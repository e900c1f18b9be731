/** Pages and forms. */
@NullMarked
package org.samskap.accounts.web;

import org.jspecify.annotations.NullMarked;
