package org.nuanyang.cases;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mockito.Mockito;
import org.nuanyang.assignment.Assignments;
import org.nuanyang.assignment.Mentoring;
import org.nuanyang.deadlines.ClockId;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.documents.ArchiveVolumes;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperField;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.VolumeEntry;
import org.nuanyang.documents.VolumeItem;
import org.nuanyang.documents.VolumePart;
import org.nuanyang.intake.AidCentres;
import org.nuanyang.intake.AidFirst;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Intake;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterLinks;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.network.Network;
import org.nuanyang.network.Practitioners;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Missing;
import org.nuanyang.serving.ServiceOfPapers;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The rooms below, as this room's tests need them: what is kept can be looked up, what is missing fails. */
@TestConfiguration(proxyBeanMethods = false)
class StandIns {

  /** Papers that refuse to be issued without what their type asks for, as the real ones do. */
  static final class IssuedPapers {
    final List<PaperView> all = new ArrayList<>();
    final Map<UUID, List<PaperView>> ofMatter = new HashMap<>();
    final Map<UUID, Map<String, Object>> fields = new HashMap<>();

    PaperId issue(PaperType type, UUID matter, UUID subject, Map<String, Object> given, Clock clock) {
      for (String name : type.requiredFields()) {
        if (given.get(name) == null || given.get(name).toString().isBlank()) {
          throw new IllegalArgumentException(type + " lacks " + name);
        }
      }
      for (String name : given.keySet()) {
        boolean known = false;
        for (PaperType any : PaperType.values()) {
          known |= any.fields().stream().map(PaperField::name).anyMatch(name::equals);
        }
        if (!known) throw new IllegalArgumentException("no paper has " + name);
      }
      var id = new PaperId(UUID.randomUUID());
      var view = new PaperView(id, type, type.name(), "第" + all.size() + "号", "code", subject, clock.instant(), 1);
      all.add(view);
      ofMatter.computeIfAbsent(matter, key -> new ArrayList<>()).add(view);
      fields.put(id.value(), given);
      return id;
    }
  }

  /** Clocks that only remember whether they run. */
  static final class Running {
    final Map<UUID, Map<String, ClockView>> of = new HashMap<>();

    Set<String> rules(UUID subject) {
      return of(subject).keySet();
    }

    Map<String, ClockView> of(UUID subject) {
      return of.computeIfAbsent(subject, key -> new HashMap<>());
    }

    ClockId start(WatchDeadline order) {
      var id = new ClockId(UUID.randomUUID());
      Instant due = order.triggeredAt().plus(Duration.ofDays(5));
      of(order.subject())
          .putIfAbsent(
              order.rule(), new ClockView(id, order.rule(), order.rule(), due, "RUNNING", "", false, order.subject()));
      return id;
    }
  }

  @Bean
  FindMatters findMatters() {
    return mock(FindMatters.class);
  }

  @Bean
  MatterLinks matterLinks() {
    return mock(MatterLinks.class);
  }

  @Bean
  SafeModes safeModes() {
    return mock(SafeModes.class);
  }

  @Bean
  IssuedPapers issuedPapers() {
    return new IssuedPapers();
  }

  @Bean
  Papers papers(IssuedPapers issued, Clock clock) {
    Papers papers = mock(Papers.class);
    Mockito.when(papers.issue(Mockito.any(), Mockito.any(), Mockito.any(), Mockito.any(), Mockito.any(), Mockito.any(), Mockito.any()))
        .thenAnswer(
            call -> issued.issue(call.getArgument(0), call.getArgument(1), call.getArgument(2), call.getArgument(5), clock));
    Mockito.when(papers.of(Mockito.any()))
        .thenAnswer(call -> List.copyOf(issued.ofMatter.getOrDefault(call.<UUID>getArgument(0), List.of())));
    Mockito.when(papers.inForce(Mockito.any(), Mockito.any())).thenReturn(Optional.empty());
    return papers;
  }

  @Bean
  Files files(Clock clock) {
    Map<UUID, List<FileView>> kept = new HashMap<>();
    Files files = mock(Files.class);
    Mockito.when(files.keep(Mockito.any(), Mockito.any(), Mockito.any(), Mockito.any(), Mockito.any(), Mockito.any()))
        .thenAnswer(
            call -> {
              var id = new FileId(UUID.randomUUID());
              byte[] content = call.getArgument(4);
              var view =
                  new FileView(id, call.getArgument(2), call.getArgument(3), "image/jpeg", content.length, "CLEAN", clock.instant());
              kept.computeIfAbsent(call.getArgument(0), key -> new ArrayList<>()).add(view);
              return id;
            });
    Mockito.when(files.of(Mockito.any()))
        .thenAnswer(call -> List.copyOf(kept.getOrDefault(call.<UUID>getArgument(0), List.of())));
    return files;
  }

  @Bean
  ArchiveVolumes volumes() {
    ArchiveVolumes volumes = mock(ArchiveVolumes.class);
    Mockito.when(volumes.catalogue(Mockito.any()))
        .thenAnswer(
            call ->
                call.<List<VolumeItem>>getArgument(0).stream()
                    .map(item -> new VolumeEntry(1, VolumePart.EVIDENCE, item.title(), "", LocalDate.of(2026, 7, 1), 1, 1, item))
                    .toList());
    return volumes;
  }

  @Bean
  Running running() {
    return new Running();
  }

  @Bean
  Deadlines deadlines(Running running) {
    Deadlines deadlines = mock(Deadlines.class);
    Mockito.when(deadlines.watch(Mockito.any())).thenAnswer(call -> running.start(call.getArgument(0)));
    Mockito.doAnswer(call -> running.of(call.getArgument(0)).remove(call.<String>getArgument(1)))
        .when(deadlines)
        .stop(Mockito.any(), Mockito.any());
    Mockito.doAnswer(call -> running.of.remove(call.<UUID>getArgument(0)))
        .when(deadlines)
        .cancelAll(Mockito.any(), Mockito.any());
    Mockito.when(deadlines.of(Mockito.any(UUID.class)))
        .thenAnswer(call -> List.copyOf(running.of(call.getArgument(0)).values()));
    Mockito.when(deadlines.ofAll(Mockito.any()))
        .thenAnswer(
            call ->
                call.<Collection<UUID>>getArgument(0).stream()
                    .collect(Collectors.toMap(Function.identity(), id -> List.copyOf(running.of(id).values()))));
    return deadlines;
  }

  @Bean
  Policies policies() {
    Policies policies = mock(Policies.class);
    Mockito.when(policies.profileOf(Mockito.any())).thenReturn("NATIONAL");
    Mockito.when(policies.parameter(Mockito.any(), Mockito.any(), Mockito.any())).thenThrow(new Missing("policies.none"));
    return policies;
  }

  @Bean
  Matters matters() {
    return mock(Matters.class);
  }

  @Bean
  ServiceOfPapers services() {
    return mock(ServiceOfPapers.class);
  }

  @Bean
  Network network() {
    return mock(Network.class);
  }

  @Bean
  Practitioners practitioners() {
    return mock(Practitioners.class);
  }

  @Bean
  Intake intake() {
    return mock(Intake.class);
  }

  @Bean
  Applications applications() {
    return mock(Applications.class);
  }

  @Bean
  AidCentres aidCentres() {
    return mock(AidCentres.class);
  }

  @Bean
  AidFirst aidFirst() {
    return mock(AidFirst.class);
  }

  @Bean
  Mentoring mentoring() {
    return mock(Mentoring.class);
  }

  @Bean
  Assignments assignments() {
    return mock(Assignments.class);
  }
}
