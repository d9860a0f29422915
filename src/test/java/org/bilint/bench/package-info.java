/** Times bilint and others over many calls, each in a process of its own. */
package org.bilint.bench;
