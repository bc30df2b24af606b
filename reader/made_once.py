"""A value of an object that is made when it is first asked for, once, whatever threads ask."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class made_once(Generic[T]):  # noqa: N801 - used as a decorator, as property is
    """Like functools.cached_property, which from Python 3.12 on may make a value twice.

    Making one value may ask for another one of the same object, as long as these do not go in a
    circle. One lock serves all objects: values are made seldom.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self._name = make.__name__
        self._making = threading.Lock()
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> made_once[T]: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object | None, owner: type) -> made_once[T] | T:
        if instance is None:
            return self
        with self._making:
            values = vars(instance)
            if self._name not in values:
                values[self._name] = self._make(instance)
        # From now on the value stands before this, which defines no __set__.
        value: T = values[self._name]
        return value

    def is_made(self, instance: object) -> bool:
        """The value is there already."""
        return self._name in vars(instance)
