"""How a public call takes its argument and reports what went wrong, with the error classes of its service."""

from __future__ import annotations

from typing import Any, NoReturn, TypeVar

from aws_cryptography_primitives._shapes import Kind, Nested, Structure, members_problem, mistyped

S = TypeVar("S", bound=Structure)


class Calls:
    """The error classes of a service, and the rules by which its calls raise them."""

    def __init__(self, error: type[Exception], type_error: type[Exception], value_error: type[Exception]) -> None:
        self.error = error
        self.type_error = type_error
        self.value_error = value_error

    def refusal(self, problem: TypeError | ValueError) -> Exception:
        refused = self.type_error if isinstance(problem, TypeError) else self.value_error
        return refused(str(problem))

    def structure(self, kind: type[S], name: str, given: object, parts: dict[str, Any]) -> S:
        """What a call was given, as an object or as its members."""
        if isinstance(given, kind) and not parts:
            return given
        if given is not None:
            both = TypeError(f"{name} is given together with {', '.join(parts)}; expected the one or the others")
            raise self.refusal(both if parts else mistyped(name, given, kind.__name__))
        for part in parts:
            if part not in kind._members:
                raise self.refusal(TypeError(f"{part} is no member of {kind.__name__}"))
        try:
            return kind(**parts)
        except TypeError as error:
            missing = [n for n, member in kind._members.items() if member.required and n not in parts]
            first = missing[0] if missing else name
            problem = TypeError(f"{first} is missing; expected {kind._members[first].expected}")
            raise self.refusal(problem) from error
        except ValueError as error:
            raise self.refusal(error) from error

    def fail(self, error: Exception, kind: Kind | None, name: str, given: Any) -> NoReturn:
        """Report what `error` ended a call: the service's own errors as they are, else the argument that is to blame."""
        if isinstance(error, self.error):
            raise error
        if kind is not None and (problem := argument_problem(kind, name, given)):
            refusal = self.refusal(problem)
            try:
                raise refusal from problem
            finally:
                refusal.__context__ = None  # the error may hold a value: a key, given for another member
        raise self.error(error) from error

    def wrong_answer(self, error: Exception, kind: Kind, method: str, implementation: object, answer: Any) -> Exception:
        """What is wrong with what a user's object answered."""
        call = f"{method} of {type(implementation).__name__} returned"
        problem = argument_problem(kind, "it", answer)
        if problem is None:
            return error
        if not isinstance(kind, Nested) or isinstance(answer, kind.structure):
            return type(problem)(f"{call} a wrong answer: {problem}")
        return TypeError(f"{call} {type(answer).__name__}; expected {kind.expected}")


def argument_problem(kind: Kind, name: str, given: Any) -> TypeError | ValueError | None:
    """What is wrong with an argument. Members of a structure are named as the user named them, without its name."""
    if isinstance(kind, Nested) and isinstance(given, kind.structure):
        return members_problem("", given)
    return kind.problem(name, given)
