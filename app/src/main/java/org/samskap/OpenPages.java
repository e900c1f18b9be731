package org.samskap;

import org.samskap.live.LiveKeeping;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** How many open pages listen for news on this node, as a gauge (REL-26). */
@Component
class OpenPages implements MeterBinder {
    private final LiveKeeping live;

    OpenPages(LiveKeeping live) {
        this.live = live;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samskap.live.listening", live::listening).description("Open pages that listen for news").register(registry);
    }
}
