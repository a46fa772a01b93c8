@NullMarked
package org.nuanyang.shared.web;

import org.jspecify.annotations.NullMarked;
