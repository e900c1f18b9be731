/** For the build only: a migrated PostgreSQL and the generator of the table classes. Outside {@code org.samskap} on purpose: each package below that would be taken for a module. */
@NullMarked
package samskap.db.tooling;

import org.jspecify.annotations.NullMarked;
