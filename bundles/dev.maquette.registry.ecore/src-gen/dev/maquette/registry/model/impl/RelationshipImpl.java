// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model.impl;

import dev.maquette.registry.model.Relationship;

import dev.maquette.registry.model.meta.RegistryPackage;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link dev.maquette.registry.model.impl.RelationshipImpl#getFirstKey <em>First Key</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.RelationshipImpl#getSecondKey <em>Second Key</em>}</li>
 *   <li>{@link dev.maquette.registry.model.impl.RelationshipImpl#getCreatedAt <em>Created At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationshipImpl extends MinimalEObjectImpl.Container implements Relationship {
	/**
	 * The default value of the '{@link #getFirstKey() <em>First Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstKey()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRST_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstKey() <em>First Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstKey()
	 * @generated
	 * @ordered
	 */
	protected String firstKey = FIRST_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondKey() <em>Second Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondKey()
	 * @generated
	 * @ordered
	 */
	protected static final String SECOND_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecondKey() <em>Second Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondKey()
	 * @generated
	 * @ordered
	 */
	protected String secondKey = SECOND_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant createdAt = CREATED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationshipImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RegistryPackage.Literals.RELATIONSHIP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirstKey() {
		return firstKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstKey(String newFirstKey) {
		String oldFirstKey = firstKey;
		firstKey = newFirstKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.RELATIONSHIP__FIRST_KEY, oldFirstKey, firstKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSecondKey() {
		return secondKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondKey(String newSecondKey) {
		String oldSecondKey = secondKey;
		secondKey = newSecondKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.RELATIONSHIP__SECOND_KEY, oldSecondKey, secondKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		Instant oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RegistryPackage.RELATIONSHIP__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RegistryPackage.RELATIONSHIP__FIRST_KEY:
				return getFirstKey();
			case RegistryPackage.RELATIONSHIP__SECOND_KEY:
				return getSecondKey();
			case RegistryPackage.RELATIONSHIP__CREATED_AT:
				return getCreatedAt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RegistryPackage.RELATIONSHIP__FIRST_KEY:
				setFirstKey((String)newValue);
				return;
			case RegistryPackage.RELATIONSHIP__SECOND_KEY:
				setSecondKey((String)newValue);
				return;
			case RegistryPackage.RELATIONSHIP__CREATED_AT:
				setCreatedAt((Instant)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RegistryPackage.RELATIONSHIP__FIRST_KEY:
				setFirstKey(FIRST_KEY_EDEFAULT);
				return;
			case RegistryPackage.RELATIONSHIP__SECOND_KEY:
				setSecondKey(SECOND_KEY_EDEFAULT);
				return;
			case RegistryPackage.RELATIONSHIP__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RegistryPackage.RELATIONSHIP__FIRST_KEY:
				return FIRST_KEY_EDEFAULT == null ? firstKey != null : !FIRST_KEY_EDEFAULT.equals(firstKey);
			case RegistryPackage.RELATIONSHIP__SECOND_KEY:
				return SECOND_KEY_EDEFAULT == null ? secondKey != null : !SECOND_KEY_EDEFAULT.equals(secondKey);
			case RegistryPackage.RELATIONSHIP__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (firstKey: ");
		result.append(firstKey);
		result.append(", secondKey: ");
		result.append(secondKey);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(')');
		return result.toString();
	}

} //RelationshipImpl
