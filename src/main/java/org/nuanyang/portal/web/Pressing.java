package org.nuanyang.portal.web;

import org.nuanyang.deadlines.ClockView;

/** A term that runs out soon or has run out, and the page that deals with it. */
record Pressing(String label, String url, ClockView clock) {}
