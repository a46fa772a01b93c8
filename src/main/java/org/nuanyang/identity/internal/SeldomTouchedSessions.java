package org.nuanyang.identity.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * A session's last touch is written once in a minute, not at every page: each write waits for the
 * disk. A session ends up to a minute earlier for it, never later.
 */
@Configuration(proxyBeanMethods = false)
class SeldomTouchedSessions {

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> seldomTouched() {
    return sessions ->
        sessions.setUpdateSessionQuery(
            """
            update %TABLE_NAME% s
            set session_id = now.session_id, last_access_time = now.touched, max_inactive_interval = now.idle,
              expiry_time = now.expires, principal_name = now.principal
            from (select ?::varchar session_id, ?::bigint touched, ?::int idle, ?::bigint expires,
              ?::varchar principal, ?::char(36) id) now
            where s.primary_id = now.id
              and (now.touched - s.last_access_time >= 60000 or now.session_id <> s.session_id
                or now.idle <> s.max_inactive_interval or now.principal is distinct from s.principal_name)
            """);
  }
}
