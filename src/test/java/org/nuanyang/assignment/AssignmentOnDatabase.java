package org.nuanyang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.ArgumentCaptor;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterLinks;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.ServicesOnMatter;
import org.nuanyang.network.Network;
import org.nuanyang.network.Practitioners;
import org.nuanyang.network.Workload;
import org.nuanyang.network.Workloads;
import org.nuanyang.notices.Notices;
import org.nuanyang.policies.Policies;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;

/** Assignment on the real database, with the real network and the real rules beneath it. */
@ModuleDatabaseTest(extraIncludes = {"network", "policies"})
abstract class AssignmentOnDatabase {

  @Autowired AssignmentDesk desk;
  @Autowired MyAssignments mine;
  @Autowired Assignments endings;
  @Autowired AssignmentArchive archive;
  @Autowired Workloads workloads;
  @Autowired ServicesOnMatter services;
  @Autowired Practitioners practitioners;
  @Autowired Network network;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @MockitoBean AuditTrail audit;
  @MockitoBean Matters matters;
  @MockitoBean MatterLinks links;
  @MockitoBean Papers papers;
  @MockitoBean Deadlines deadlines;
  @MockitoBean Notices notices;
  @MockitoSpyBean Policies policies;

  CityExample city;

  @BeforeEach
  void aCityWithThreeLawyers() {
    city = new CityExample(network, practitioners, matters, policies);
    city.lawyers(3);
  }

  static List<Throwable> together(List<Callable<Void>> acts) throws Exception {
    var start = new CyclicBarrier(acts.size());
    try (var threads = Executors.newFixedThreadPool(acts.size())) {
      List<Future<Void>> done =
          acts.stream()
              .map(act -> threads.submit(() -> {
                start.await();
                return act.call();
              }))
              .toList();
      var failed = new java.util.ArrayList<Throwable>();
      for (var one : done) {
        try {
          one.get();
        } catch (java.util.concurrent.ExecutionException e) {
          failed.add(e.getCause());
        }
      }
      return failed;
    }
  }

  AidGranted grant(String recipient, String opponent) {
    return grant(recipient, opponent, "");
  }

  AidGranted grant(String recipient, String opponent, String number) {
    city.matter(recipient, number, List.of(Participant.opponent(opponent, "", "")));
    return publish(city.granted());
  }

  AidGranted publish(AidGranted granted) {
    transaction.executeWithoutResult(status -> events.publishEvent(granted));
    return granted;
  }

  List<AssignmentRow> queue() {
    return desk.queue(new QueueSearch(false, null, 20), city.assigner()).rows();
  }

  AssignmentFile onlyFile() {
    assertThat(queue()).hasSize(1);
    return file(queue().getFirst().id());
  }

  AssignmentFile file(UUID id) {
    return desk.file(new AssignmentId(id), Wishes.NONE, city.assigner());
  }

  AssignLawyer order(AssignmentFile file, UUID lawyer, OverrideReason why) {
    return new AssignLawyer(file.id(), lawyer, Wishes.NONE, why, "", file.version(), city.assigner());
  }

  int load(UUID lawyer) {
    return workloads.of(Set.of(lawyer)).getOrDefault(lawyer, Workload.NONE).openCases();
  }

  List<String> steps(AssignmentFile file) {
    return desk.file(file.id(), Wishes.NONE, city.assigner()).steps().stream().map(AssignmentStep::kind).toList();
  }

  Happening lastStory() {
    var told = ArgumentCaptor.forClass(Happening.class);
    verify(matters, atLeastOnce()).append(any(), told.capture());
    return told.getValue();
  }
}
