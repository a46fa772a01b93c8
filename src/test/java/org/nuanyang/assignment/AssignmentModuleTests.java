package org.nuanyang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.documents.PaperType;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Workload;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;

/** The door of assignment, method by method. */
class AssignmentModuleTests extends AssignmentOnDatabase {

  @Test
  void opensTheSearchWithTheGrantAndStartsTheStatutoryClock() {
    AidGranted granted = grant("张某", "青禾机械厂");

    assertThat(queue()).singleElement().satisfies(row -> assertThat(row.receiptNumber()).isEqualTo(granted.receiptNumber()));
    var clocks = ArgumentCaptor.forClass(WatchDeadline.class);
    verify(deadlines, atLeastOnce()).watch(clocks.capture());
    assertThat(clocks.getAllValues())
        .filteredOn(c -> c.subject().equals(granted.application().value()))
        .extracting(WatchDeadline::rule)
        .containsExactlyInAnyOrder("D02", "SAME_DAY_ASSIGN");
  }

  @Test
  void opensOneSearchEvenWhenTheNewsComesTwice() {
    AidGranted granted = grant("张某", "青禾机械厂");
    transaction.executeWithoutResult(status -> events.publishEvent(granted));
    assertThat(queue()).hasSize(1);
  }

  @Test
  void takesAGrantFromTheQueueToTheLawyersYes() {
    AidGranted granted = grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    PractitionerView first = practitioners.practitioner(file.ranked().getFirst().lawyer());

    desk.assign(order(file, first.id(), null));

    verify(papers).issue(eq(PaperType.ASSIGNMENT_NOTICE), eq(granted.matter().value()), eq(granted.application().value()), any(), any(), any(), any());
    verify(deadlines).stop(granted.application().value(), "D02");
    verify(notices, atLeastOnce()).sms(eq(city.code), any(), any(), any());
    assertThat(lastStory().text()).contains(first.name(), first.firmName(), practitioners.phone(first.id()).reveal());
    assertThat(load(first.id())).isEqualTo(1);

    Actor lawyer = city.account(first);
    MyAssignment waiting = mine.waiting(lawyer).getFirst();
    mine.accept(new AcceptAssignment(waiting.id(), waiting.version(), lawyer));

    assertThat(mine.waiting(lawyer)).isEmpty();
    assertThat(steps(file)).containsExactly("OPENED", "ASSIGNED", "ACCEPTED");
    verify(deadlines).stop(granted.application().value(), "D26");
  }

  @Test
  void looksForSomebodyElseWhenTheLawyerSaysNo() {
    grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    UUID first = file.ranked().getFirst().lawyer();
    desk.assign(order(file, first, null));
    Actor lawyer = city.account(practitioners.practitioner(first));
    MyAssignment waiting = mine.waiting(lawyer).getFirst();

    mine.decline(new DeclineAssignment(waiting.id(), DeclineReason.OVERLOAD, "", waiting.version(), lawyer));

    AssignmentFile again = onlyFile();
    assertThat(again.ranked()).extracting(Candidate::lawyer).doesNotContain(first);
    assertThat(again.blocked()).extracting(Candidate::lawyer).containsExactly(first);
    assertThat(workloads.of(List.of(first)).get(first)).extracting(Workload::openCases, Workload::lastTwelveMonths).containsExactly(0, 0);
  }

  @Test
  void blocksTheWholeFirmThatActsForTheOpponent() {
    grant("李某", "青禾机械厂", "150102199001010017");
    AssignmentFile other = onlyFile();
    desk.assign(order(other, other.ranked().getFirst().lawyer(), null));
    UUID taken = other.ranked().getFirst().lawyer();
    UUID firm = practitioners.practitioner(taken).firm();
    UUID colleague = city.lawyerAt(firm);

    city.matter("赵某", "150102199202020025", List.of(new Participant(null, PersonRole.OPPONENT, "李某", "RESIDENT_ID", "150102199001010017", "", "", null, "", "", "zh")));
    publish(city.granted());
    AssignmentFile file = onlyFile();

    assertThat(file.blocked()).extracting(Candidate::lawyer).contains(taken, colleague);
    assertThat(file.blocked().getFirst().blocks().getFirst()).contains("对方当事人");
    assertThatThrownBy(() -> desk.assign(order(file, taken, OverrideReason.KNOWS_THE_CASE))).isInstanceOf(NotAssignable.class);
  }

  @Test
  void wantsAReasonForAnybodyButTheFirst() {
    grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    UUID second = file.ranked().get(1).lawyer();
    assertThatThrownBy(() -> desk.assign(order(file, second, null))).isInstanceOf(ReasonNeeded.class);
    desk.assign(order(file, second, OverrideReason.RECIPIENT_CHOICE));
    assertThat(desk.file(file.id(), Wishes.NONE, city.assigner()).steps().getLast())
        .satisfies(step -> assertThat(step.place()).isEqualTo(2))
        .satisfies(step -> assertThat(step.reasonCode()).isEqualTo("RECIPIENT_CHOICE"));
  }

  @Test
  void takesTheRecipientsWishAsAReasonAndReportsIt() {
    grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    UUID wished = file.ranked().getLast().lawyer();
    var wish = new Wishes(false, false, wished);

    Candidate first = desk.file(file.id(), wish, city.assigner()).ranked().getFirst();
    assertThat(first.lawyer()).isEqualTo(wished);
    desk.assign(new AssignLawyer(file.id(), wished, wish, null, "", file.version(), city.assigner()));

    assertThat(desk.overrides(YearMonth.of(2026, 7), city.assigner()).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.reasonCode()).isEqualTo("RECIPIENT_CHOICE"));
  }

  @Test
  void showsTheLawyerOfTheStageBeforeFirst() {
    AidGranted first = grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    UUID last = file.ranked().getLast().lawyer();
    desk.assign(order(file, last, OverrideReason.KNOWS_THE_CASE));
    Actor lawyer = city.account(practitioners.practitioner(last));
    mine.accept(new AcceptAssignment(file.id(), mine.waiting(lawyer).getFirst().version(), lawyer));
    endings.finish(first.application(), lawyer);

    publish(city.grantedAfter(first));

    Candidate top = onlyFile().ranked().getFirst();
    assertThat(top.lawyer()).isEqualTo(last);
    assertThat(top.continues()).isTrue();
    assertThat(top.why().getLast().points()).isEqualTo(10);
  }

  @Test
  void refusesWhoIsNotAnAssignerAndWhatLiesOutsideTheirReach() {
    grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    Actor clerk = city.staff(Role.CLERK, city.centre);
    Actor elsewhere = city.staff(Role.ASSIGNER, UUID.randomUUID());
    assertThatThrownBy(() -> desk.file(file.id(), Wishes.NONE, clerk)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> desk.file(file.id(), Wishes.NONE, elsewhere)).isInstanceOf(Forbidden.class);
    assertThat(desk.queue(new QueueSearch(false, null, 20), elsewhere).rows()).isEmpty();
  }

  @Test
  void hidesFromALawyerWhatIsSomebodyElses() {
    grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    desk.assign(order(file, file.ranked().getFirst().lawyer(), null));
    Actor other = city.account(practitioners.practitioner(file.ranked().getLast().lawyer()));
    assertThat(mine.waiting(other)).isEmpty();
    assertThatThrownBy(() -> mine.accept(new AcceptAssignment(file.id(), 1, other))).isInstanceOf(Missing.class);
  }

  @Test
  void opensTheMatterToItsAssignerAndItsLawyerOnly() {
    AidGranted granted = grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    Actor first = city.account(practitioners.practitioner(file.ranked().getFirst().lawyer()));
    Actor elsewhere = city.staff(Role.ASSIGNER, UUID.randomUUID());
    assertThat(services.involves(granted.matter(), first)).isFalse();
    desk.assign(order(file, file.ranked().getFirst().lawyer(), null));

    assertThat(services.involves(granted.matter(), first)).isTrue();
    assertThat(services.involves(granted.matter(), city.account(practitioners.practitioner(file.ranked().getLast().lawyer())))).isFalse();
    assertThat(services.involves(granted.matter(), elsewhere)).isFalse();
    assertThat(services.on(granted.matter(), city.assigner())).singleElement().satisfies(link -> assertThat(link.url()).isEqualTo("/desk/assignments/" + file.id().value()));
  }

  @Test
  void givesOneCaseToOneLawyerWhenTwoAssignAtOnce() throws Exception {
    grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    List<Callable<Void>> both =
        file.ranked().stream()
            .limit(2)
            .<Callable<Void>>map(c -> () -> {
              desk.assign(order(file, c.lawyer(), OverrideReason.KNOWS_THE_CASE));
              return null;
            })
            .toList();

    List<Throwable> failed = together(both);

    assertThat(failed).singleElement().isInstanceOf(Stale.class);
    assertThat(file.ranked().stream().mapToInt(c -> load(c.lawyer())).sum()).isEqualTo(1);
    assertThat(steps(file)).containsExactly("OPENED", "ASSIGNED");
  }

  /** Fifty people at once, each with their own idea of who should have the case. */
  @Test
  void givesOneCaseToOneLawyerWhenFiftyAssignAtOnce() throws Exception {
    grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    List<Candidate> ranked = file.ranked();
    List<Callable<Void>> fifty = new java.util.ArrayList<>();
    for (int i = 0; i < 50; i++) {
      UUID wanted = ranked.get(i % ranked.size()).lawyer();
      fifty.add(() -> {
        desk.assign(order(file, wanted, OverrideReason.KNOWS_THE_CASE));
        return null;
      });
    }

    List<Throwable> failed = together(fifty);

    assertThat(failed).hasSize(49).allMatch(Stale.class::isInstance);
    assertThat(ranked.stream().mapToInt(c -> load(c.lawyer())).sum()).isEqualTo(1);
    assertThat(steps(file)).containsExactly("OPENED", "ASSIGNED");
  }

  @Test
  void neverOvershootsTheMostOpenCasesWhenManyAssignAtOnce() throws Exception {
    city.rule("max_open_cases", 2);
    for (int i = 0; i < 6; i++) grant("张某", "青禾机械厂");
    List<AssignmentFile> files = queue().stream().map(row -> file(row.id())).toList();
    UUID wanted = files.getFirst().ranked().getFirst().lawyer();

    List<Throwable> failed =
        together(
            files.stream()
                .<Callable<Void>>map(file -> () -> {
                  desk.assign(order(file, wanted, OverrideReason.KNOWS_THE_CASE));
                  return null;
                })
                .toList());

    assertThat(load(wanted)).isEqualTo(2);
    assertThat(failed).hasSize(4).allMatch(NotAssignable.class::isInstance);
  }

  @Test
  void neverPutsOneFirmOnBothSidesWhenTwoAssignAtOnce() throws Exception {
    UUID one = city.lawyers.getFirst();
    UUID colleague = city.lawyerAt(practitioners.practitioner(one).firm());
    grant("李某", "青禾机械厂", "150102199001010017");
    city.matter("赵某", "150102199202020025", List.of(new Participant(null, PersonRole.OPPONENT, "李某", "RESIDENT_ID", "150102199001010017", "", "", null, "", "", "zh")));
    publish(city.granted());
    List<AssignmentFile> files = queue().stream().map(row -> file(row.id())).toList();

    List<Throwable> failed =
        together(
            List.of(
                () -> {
                  desk.assign(order(files.get(0), one, OverrideReason.KNOWS_THE_CASE));
                  return null;
                },
                () -> {
                  desk.assign(order(files.get(1), colleague, OverrideReason.KNOWS_THE_CASE));
                  return null;
                }));

    assertThat(failed).singleElement().isInstanceOf(NotAssignable.class);
    assertThat(load(one) + load(colleague)).isEqualTo(1);
  }

  @Test
  void countsWhatAnotherSystemBringsAlong() {
    UUID lawyer = city.lawyers.getFirst();
    archive.take(List.of(city.past("FINISHED", lawyer), city.past("ACCEPTED", lawyer), city.past("AWAITING", null)), Actor.system(city.code));
    archive.take(List.of(city.past("ASSIGNED", lawyer)), Actor.system(city.code));
    assertThat(workloads.of(List.of(lawyer)).get(lawyer)).extracting(Workload::openCases, Workload::lastTwelveMonths).containsExactly(2, 3);
    assertThat(queue()).hasSize(1);
  }

  @Test
  void keepsStepsForGood() {
    grant("张某", "青禾机械厂");
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM assignment_step").update()).hasMessageContaining("append-only");
  }
}
