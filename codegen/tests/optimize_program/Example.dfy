/** What the translator has a special form for, in functions and methods that a test can call. */
module Wrappers {
  datatype Option<+T> = None | Some(value: T)

  datatype Result<+T, +E> = Success(value: T) | Failure(error: E) {
    predicate IsFailure() { Failure? }

    function PropagateFailure<U>(): Result<U, E>
      requires Failure?
    {
      Failure(error)
    }

    function Extract(): T
      requires Success?
    {
      value
    }
  }
}

module Example {
  import opened Wrappers

  datatype Color = Red | Green | Blue
  datatype Card = Card(nameonly rank: int, nameonly name: string, nameonly color: Option<Color> := Option.None)
  type Small = x: int | 0 <= x < 10 witness 3

  const LARGEST := |NAMES| + OFFSET
  const OFFSET := 5
  const NAMES := map[1 := "one", 2 := "two"]

  trait {:termination false} Counter {
    const step: int
    method Next(x: int) returns (r: int)
    method Twice(x: int) returns (r: int, text: string) {
      var once := Next(x);
      r := Next(once);
      text := if r > 10 then "many" else "few";
    }
    function Offset(x: int): int { x + step }
  }

  class Adder extends Counter {
    const limit: int
    var calls: int
    constructor (step: int, limit: int) {
      this.step := step;
      this.limit := limit;
      calls := 0;
    }
    method Next(x: int) returns (r: int) {
      r := if Offset(x) > limit then limit else Offset(x);
    }
  }

  method Count(x: int) returns (r: Result<int, string>) {
    var counter := new Adder(3, 20);
    var twice, text := counter.Twice(x);
    if text == "many" { return Failure(text); }
    var checked :- Positive(twice);
    var _ :- Positive(checked - 5);
    var again := checked;
    return Success(again + counter.limit);
  }

  method Positive(x: int) returns (r: Result<int, string>) {
    if x <= 0 { return Failure("not positive"); }
    return Success(x);
  }

  method Renamed(x: int) returns (r: Result<int, int>) {
    var positive := Positive(x);
    if positive.Failure? { return Failure(0); }
    return Success(positive.value);
  }

  method HandedOn(x: int) returns (r: Result<int, string>) {
    var positive := Positive(x);
    if positive.Failure? { return Failure(positive.error); }
    return Success(positive.value);
  }

  method Shout(card: Option<Card>, color: Color) returns (r: string) {
    r := "";
    match card {
      case Some(Card(rank, name, Some(Red))) => if rank > 3 { r := name; } else { r := "low"; }
      case Some(other) => r := other.name + "?";
      case None =>
    }
    match color {
      case Red => r := r + "r";
      case Blue =>
        match card { case None => r := r + "-"; case Some(_) => r := r + "+"; }
        r := r + "b";
      case Green => return r;
    }
    r := r + (match color case Red => "!" case _ => ".");
  }

  method Shadows(n: nat) returns (r: int) {
    r := 0;
    var i := 0;
    while i < n
      invariant i <= n
    {
      var square := i * i;
      i := i + 1;
      if square % 2 == 0 { continue; }
      if square > 100 { break; }
      var double := 2 * square;
      { var i := double + 1; r := r + i; }
    }
    for j := 0 to n {
      if j == 7 { break; }
      var k := 0;
      label inner: while k < n {
        k := k + 1;
        if k == 3 { continue inner; }
        if k == 5 { break inner; }
        r := r + k;
      }
    }
    for j := n downto 0 { r := r + j; }
  }

  function Sum(n: nat, total: int): int { if n == 0 then total else Sum(n - 1, total + n) }

  function Divide(x: int): (int, int, int) { (x / 3, x % 3, x / 256 * 256 + x % 256) }

  method Swap(a: int, b: int) returns (x: int, y: int) {
    x, y := a, b;
    x, y := y, x + 1;
  }

  method Updated(card: Card) returns (r: Result<Card, string>) {
    var after := card.(rank := card.rank + 1, color := Some(Blue));
    if after.rank > 100 { return Failure(after.(name := "x").name); }
    return Success(after.(name := after.name + "!"));
  }

  function Changed(card: Card): bool { card.rank > 0 && card == card.(name := card.name, rank := var r := card.rank; r * r) }

  method Collections(m: map<int, string>, s: set<int>, q: seq<int>) returns (r: seq<int>) {
    var large := set x | x in m.Keys && x > 2;
    var next := set x <- q | x > 1 :: x + 1;
    var squares := map x | x in next :: x := x * x;
    var kept := m + map[3 := "three"] - {1};
    var positive := forall x <- q :: x > 0;
    var some := exists x :: x in s && x > 3;
    var rising := forall i :: 0 <= i < |q| - 1 ==> q[i] <= q[i + 1];
    var doubled := seq(|q|, i requires 0 <= i < |q| => q[i] * 2);
    var bag := multiset(q) + multiset{1, 2};
    r := [|large|, |next|, |squares|, |kept|, |m.Keys|, |m.Items|, bag[1], |large + next - s|];
    r := r + doubled[|doubled| / 2..] + (if positive then [1] else [300]) + (if some && rising then [] else [2]);
    if q <= doubled || 3 in m.Keys || 2 !in m { r := r[0 := 1000]; }
    if |r| > 3 && r[..2] == [1, 2] { r := [7]; }
  }

  method Filled(n: nat) returns (r: seq<int>) {
    var a := new int[n + 3](i => i);
    a[0] := 1;
    a[1] := 300;
    r := a[..2] + a[1..];
  }

  method TwoArrays(n: nat) returns (r: (bool, bool, seq<int>)) {
    var i_ := n + 254;
    var a := new int[3](i => i_ + i);
    var b := new int[3](i => i_ + i);
    r := (a == b, a == a, a[..] + b[1..]);
  }

  function IsText(text: string): bool { text == "yes" || (|text| > 1 && text[..1] + "o" == "no") || text == "" }

  function Suffix(first: char): string
    requires first < 'ÿ'
  {
    if 'a' <= first <= 'z' then [first, 'x'] else ['é', (first as int + 0x1F500) as char]
  }
}
